String log = new File(basedir, 'build.log').text
assert log =~ /content.bridge\.txt:5:1: error: /
assert log =~ /content.gone\.txt: no such file or directory/
assert log.contains('photo.md')
assert log =~ /content.harvest\.txt:3:/
assert log.contains('MojoExecutionException')
