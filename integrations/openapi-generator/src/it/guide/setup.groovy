// Makes the project that docs/openapi.md describes, out of the guide's own snippets and the README's catalog.
File root = new File(basedir, '../../../../..')
List<String> snippets(File page, String language) {
    (page.text =~ /(?ms)^```(\w*)\n(.*?)^```$/).findAll { it[1] == language }.collect { it[2] }
}
void fill(File file, Map<String, String> snippets) {
    String text = file.text
    snippets.each { name, snippet ->
        assert text.count(name) == 1
        text = text.replace(name, snippet)
    }
    file.text = text
}

File guide = new File(root, 'docs/openapi.md')
List<String> yaml = snippets(guide, 'yaml')
List<String> xml = snippets(guide, 'xml')
List<String> java = snippets(guide, 'java')
// Whoever adds a snippet gives it a place here.
assert [yaml.size(), xml.size(), java.size()] == [1, 3, 1]

File readme = new File(root, 'README.md')
File errors = new File(basedir, 'pizzeria-errors')
new File(errors, 'src/main/error-catalog').mkdirs()
new File(errors, 'src/main/error-catalog/errors.yaml').text = snippets(readme, 'yaml')[0]
new File(errors, 'openapi.yaml').text = yaml[0]
fill(new File(errors, 'pom.xml'),
        ['<!-- README: dependencies -->': snippets(readme, 'xml')[0].split('<build>')[0], '<!-- GUIDE: enrich -->': xml[0]])

File client = new File(basedir, 'pizzeria-client')
fill(new File(client, 'pom.xml'), ['<!-- GUIDE: generate -->': xml[1], '<!-- GUIDE: dependencies -->': xml[2]])
fill(new File(client, 'src/test/java/com/example/pizzeria/client/GuideTest.java'), ['// GUIDE: call': java[0]])
return true
