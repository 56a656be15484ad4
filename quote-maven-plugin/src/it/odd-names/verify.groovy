import groovy.json.JsonSlurper

assert new File(basedir, 'build.log').text.contains('checked 3 files')
def report = new JsonSlurper().parse(new File(basedir, 'target/quotecheck/report.json'), 'UTF-8')
List<String> paths = report.files*.path
assert paths.size() == 3
assert paths.every { new File(basedir, it).isFile() }
