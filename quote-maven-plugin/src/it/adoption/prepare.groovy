// An archive of 200 articles in which 500 quotations have no speaker, each in other words.
def things = ['ferry', 'bridge', 'tram', 'harbour', 'library', 'market', 'school', 'quay']
200.times { number ->
    def paragraphs = ['# Notes of the day, number ' + number]
    (2 + number % 2).times {
        def thing = things[(number + it) % things.size()]
        paragraphs << "The ${thing} was late again."
        paragraphs << "“We waited for the ${thing} on day ${number}, and ${it + 3} of us walked home at last.”"
    }
    def article = new File(basedir, "content/${2010 + number % 10}/article-${number}.md")
    article.parentFile.mkdirs()
    article.setText(paragraphs.join('\n\n') + '\n', 'UTF-8')
}
