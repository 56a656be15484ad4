import groovy.json.JsonSlurper

def all = new JsonSlurper().parse(new File(basedir, 'target/quotecheck/extract.json'), 'UTF-8')
assert all.schemaVersion == '1.0'
assert all.files*.path == ['content/bridge.txt', 'content/ferry.txt']
assert all.files[0].quotations*.status == ['unattributed']
assert all.files[1].quotations*.speaker*.name == ['Mara Lindqvist']

def one = new JsonSlurper().parse(new File(basedir, 'target/mine.json'), 'UTF-8')
assert one.files*.path == ['content/ferry.txt']
