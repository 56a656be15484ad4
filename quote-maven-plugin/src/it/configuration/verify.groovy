String log = new File(basedir, 'build.log').text
List<String> warnings = log.readLines().findAll { it =~ /content.news.bridge\.txt:5:1: warning: .* \[unattributed-quote\]/ }
assert warnings.size() == 2
List<String> errors = log.readLines().findAll { it =~ /content.news.bridge\.txt:5:1: error: .* \[unattributed-quote\]/ }
assert errors.size() == 1
assert log.contains('settings of quotecheck.yaml')
assert log.contains('  show = info (house/base.yaml:1)')
assert log.contains('  rules.unattributed-quote = warning (quotecheck.yaml:4)')
assert log.contains('  genre = blog (-Dquotecheck.genre)')
assert log.contains('  strictness = strict (<strictness> in the pom)')
assert log.contains('  encoding = UTF-8 (default)')
assert log.contains('nothing was checked')
assert new File(basedir, 'target/quotecheck/quotecheck.schema.json').text.contains('unattributed-quote')
assert new File(basedir, 'target/quotecheck/extract.json').text.contains('Mara Lindqvist')
