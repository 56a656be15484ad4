String log = new File(basedir, 'build.log').text
String place = 'content/ferry.txt:5:1: '
String message = 'This quotation shouts. Calm it. [house-shouted-quote]'
assert log.readLines().count { it.replace('\\', '/').contains(place + 'error: ' + message) } == 1
assert log.readLines().count { it.replace('\\', '/').contains(place + 'warning: ' + message) } == 1
assert log.contains('did you mean house-shouted-quote?')
assert log.contains('the rules of the plugin\'s dependencies cannot be used: ')
assert log.contains('house.Nowhere not found')
