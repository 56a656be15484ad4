import groovy.json.JsonSlurper

assert new File(basedir, 'build.log').text.contains('checked 3 files')
def report = new JsonSlurper().parse(new File(basedir, 'target/quotecheck/report.json'), 'UTF-8')
List<String> paths = report.files*.path
assert paths.size() == 3
paths.each { assert new File(basedir, it).isFile() }
