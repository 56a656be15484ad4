String log = new File(basedir, 'build.log').text
assert log.count('checked 1 file,') == 3
assert log.count('checked 3 files,') == 1
assert log =~ /ERROR.* content.bridge\.txt:5:1: error: /
assert log =~ /ERROR.* town.content.bridge\.txt:5:1: error: /
['.', 'town', 'county'].each { module ->
  assert new File(basedir, module + '/target/quotecheck/report.json').isFile()
}
