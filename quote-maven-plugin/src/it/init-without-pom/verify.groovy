String log = new File(basedir, 'build.log').text
assert log.contains('wrote quotecheck.yaml, the settings')
assert log.contains('wrote pom.xml, a build that checks the articles')
assert log.contains('checked 1 file,')
assert log.contains('settings of quotecheck.yaml')
assert new File(basedir, 'pom.xml').text.contains('<packaging>pom</packaging>')
// Maven has started again with them.
assert new File(basedir, '.mvn/jvm.config').readLines().contains('-XX:TieredStopAtLevel=1')
