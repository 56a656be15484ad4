String log = new File(basedir, 'build.log').text
assert log.contains('5 mistakes in the configuration')
assert log.contains('quotecheck.yaml:1:1: the configuration has no key "prest" (did you mean preset?); legal are extends, preset')
assert log.contains('quotecheck.yaml:3:3: rules has no key "unattributed-qoute" (did you mean unattributed-quote?)')
assert log.contains('quotecheck.yaml:4:34: unattributed-quote.minWords is "many", but must be a whole number')
assert log =~ /quotecheck\.yaml:5:9: people names .*nobody\.yaml, which does not exist/
assert log.contains('-Dquotecheck.failOn: failOn is "eror" (did you mean error?), but must be one of info, warning, error, never')
assert log =~ /quotecheck\.config names .*wrong\.yaml, which does not exist/
assert log.readLines().count { it.contains('checked ') } == 1
