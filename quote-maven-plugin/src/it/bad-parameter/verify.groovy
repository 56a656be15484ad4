String log = new File(basedir, 'build.log').text
assert log.contains('quotecheck.failOn is "eror", which is none of error, info, never, warning; did you mean error?')
assert log.contains('quotecheck.failOnViolation is "ture", which is none of false, true; did you mean true?')
assert log =~ /quotecheck\.encoding is "UTF8-".* did you mean UTF-8\?/
assert log.contains('quotecheck.language is "xx", which is none of en')
assert !log.contains('checked ')
