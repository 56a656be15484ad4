String log = new File(basedir, 'build.log').text
assert log.contains('found no file to check')
assert log.contains('**/*.txt')
assert log =~ /contents: no such file or directory/
assert log.contains('checked 0 files')
assert log.contains('BUILD SUCCESS')
