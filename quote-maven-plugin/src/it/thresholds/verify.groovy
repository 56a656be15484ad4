String log = new File(basedir, 'build.log').text
List<String> warned = log.readLines().findAll { it =~ /WARN.* content.ferry\.md:3:1: warning: .* \[broken-markup\]/ }
assert warned.size() == 2
assert log.contains('1 warning in 1 of 1 file.')
assert log =~ /ERROR.* faulty.bridge\.txt:5:1: error: /
assert log.count('BUILD SUCCESS') == 3
