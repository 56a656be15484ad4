String log = new File(basedir, 'build.log').text
assert log.contains('-Dquotecheck.failOn: failOn is "eror" (did you mean error?), but must be one of info, warning, error, never')
assert log.contains('quotecheck.failOnViolation is "ture", which is none of false, true; did you mean true?')
assert log.contains('-Dquotecheck.encoding: encoding is "UTF8-" (did you mean UTF-8?)')
assert log.contains('-Dquotecheck.language: language is "xx", but must be en')
assert !log.contains('checked ')
