String log = new File(basedir, 'build.log').text
List<String> found = log.readLines().findAll { it =~ /content.bridge\.txt:5:1: error: .* \[unattributed-quote\]/ }
assert found.size() == 3
assert log.contains('“We will not open the bridge before the winter is over.”')
assert log.contains('^^^')
assert !log.contains('ferry.txt:')
assert log.contains('quotecheck.failon, so it has no effect; did you mean quotecheck.failOn?')
assert log.contains('1 error in 1 of 2 files')
assert log.contains('mvn quotecheck:verify')
assert new File(basedir, 'target/quotecheck/report.json').text.contains('unattributed-quote')
List<String> lines = log.readLines()
assert lines.count { it =~ /^\[INFO\] content.bridge\.txt \(1 error\)$/ } == 2
assert lines.count { it == '[INFO]   1 unattributed-quote' } == 2
assert lines.count { it =~ /^\[INFO\] why the first was found: mvn quotecheck:explain -Dquotecheck\.explain=content.bridge\.txt:5$/ } == 2
