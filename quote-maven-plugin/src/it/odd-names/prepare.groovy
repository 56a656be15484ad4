import java.nio.charset.Charset

// A path can only hold what the system's own encoding can write.
String encoding = System.getProperty('sun.jnu.encoding', 'UTF-8')
String name = Charset.forName(encoding).newEncoder().canEncode('Zoë “Zo” 新聞') ? 'Zoë “Zo” 新聞' : 'Zoe Zo'
new File(basedir, 'content/the week').mkdirs()
String text = new File(basedir, 'article.template').getText('UTF-8')
["content/the week/${name}.txt", "content/it's \$HOME & 100%.txt", 'content/[draft] {1}, a#b.TXT'].each {
  new File(basedir, it.toString()).setText(text, 'UTF-8')
}
return true
