String log = new File(basedir, 'build.log').text
assert log.contains('checked 3 files')
assert !log.contains('[ERROR]')
// Maven 4 warns about the build on its own account; our findings carry their rule in brackets.
assert !(log =~ /(?m): (error|warning|info): /)
assert new File(basedir, 'target/quotecheck/report.json').text.contains('content/news/bridge.md')
