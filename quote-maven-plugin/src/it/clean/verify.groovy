String log = new File(basedir, 'build.log').text
assert log.contains('checked 4 files')
assert !log.contains('[ERROR]')
assert !log.contains('[WARNING]')
assert new File(basedir, 'target/quotecheck/report.json').text.contains('content/news/bridge.md')
