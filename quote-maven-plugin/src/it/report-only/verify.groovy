String log = new File(basedir, 'build.log').text
assert log =~ /ERROR.* content.bridge\.txt:5:1: error: /
assert log.contains('BUILD SUCCESS')
assert new File(basedir, 'target/quotecheck/report.json').text.contains('unattributed-quote')
