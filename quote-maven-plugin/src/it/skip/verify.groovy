String log = new File(basedir, 'build.log').text
assert log.contains('quotecheck is skipped')
assert !log.contains('bridge.txt')
assert !new File(basedir, 'target').exists()
