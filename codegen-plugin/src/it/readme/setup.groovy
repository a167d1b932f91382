// Makes the project that the README describes, out of the README's own snippets.
String readme = new File(basedir, '../../../../README.md').text
List<String> snippets(String text, String language) {
    (text =~ /(?ms)^```(\w*)\n(.*?)^```$/).findAll { it[1] == language }.collect { it[2] }
}
void fill(File file, Map<String, String> snippets) {
    String text = file.text
    snippets.each { name, snippet ->
        assert text.count(name) == 1
        text = text.replace(name, snippet)
    }
    file.text = text
}

String catalog = snippets(readme, 'yaml')[0]
new File(basedir, 'src/main/error-catalog').mkdirs()
new File(basedir, 'src/main/error-catalog/errors.yaml').text = catalog
new File(basedir, 'misspelt').mkdirs()
new File(basedir, 'misspelt/errors.yaml').text = catalog.replaceFirst('message: There', 'mesage: There')

fill(new File(basedir, 'pom.xml'), ['<!-- README: xml -->': snippets(readme, 'xml')[0]])

// A comment such as "// response.status()   404" is a promise.
String kept = snippets(readme, 'java')[0].replaceAll(/(?m)\/\/ (response\.\w+\(\)) +(.*)$/) {
    "expect(${it[1]}, \"${it[2].replace('"', '\\"')}\");".toString()
}
assert kept.count('expect(') == 2
fill(new File(basedir, 'src/main/java/com/example/pizzeria/Readme.java'),
        ['// README: throw': kept, '// README: catch': snippets(readme, 'java')[1]])
return true
