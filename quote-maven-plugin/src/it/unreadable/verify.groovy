String log = new File(basedir, 'build.log').text
assert log =~ /content.bridge\.txt:5:1: error: /
assert log =~ /content.gone\.txt: error: could not be read/
assert log.contains('photo.md')
assert log =~ /content.harvest\.txt:3:/
assert log.contains('MojoExecutionException')
