String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('500 findings known, 500 of them new')
assert log.contains('500 known from the baseline')
assert log.contains('desk/late.md:5:1: error')
assert log.contains('1 error in 1 of 1 file')
assert new File(basedir, 'quotecheck-baseline.json').text.count('"rule"') == 500
