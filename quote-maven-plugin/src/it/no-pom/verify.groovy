String log = new File(basedir, 'build.log').text
assert log.contains('bridge.txt:5:1: error: ')
assert log.contains('1 error in 1 of 2 files')
assert log.contains('checked 1 file,')
assert log =~ /mvn org\.quotecheck:quote-maven-plugin:[^ ]+:verify/
assert log.contains('quotecheck.failIfNoFiles')
assert new File(basedir, 'target/quotecheck/report.json').isFile()
