File jar(String path) {
    File found = new File(localRepositoryPath, path).listFiles()?.find { it.name.endsWith('.jar') }
    assert found: path
    return found
}
String version = (new File(basedir, 'pom.xml').text =~ /<artifactId>error-model<\/artifactId>\s*<version>(.*?)</)[0][1]
String jackson = (new File(basedir, 'pom.xml').text =~ /<artifactId>jackson-core<\/artifactId>\s*<version>(.*?)</)[0][1]
URL[] classPath = [
        new File(basedir, 'target/classes'),
        jar("io/errorcontract/error-model/$version"),
        jar("com/fasterxml/jackson/core/jackson-core/$jackson"),
].collect { it.toURI().toURL() }

new URLClassLoader(classPath, ClassLoader.platformClassLoader).withCloseable { loader ->
    def project = loader.loadClass('com.example.pizzeria.Readme').getConstructor().newInstance()
    List<String> written = project.server()
    assert written[0] == '404'
    assert project.client(404, written[1]) == 'not hawaii'
    assert project.client(404, '{"error":{"code":"drink.not_found","message":"There is no drink fanta"}}') == ''
    assert project.client(503, '{"error":{"code":"oven.full","message":"The oven is full"}}').startsWith('again after PT')
}

// What the README promises of the goals `docs` and `openapi`.
assert new File(basedir, 'target/error-reference/pizza.not_found.html').text.contains('There is no pizza hawaii')
assert new File(basedir, 'target/error-contract/openapi/pizzeria.openapi.yaml').text.contains('pizza.not_found')

// The misspelt key is reported as the README shows it.
// Only the folder is another one.
String readme = new File(basedir, '../../../../README.md').text
String block = (readme =~ /(?ms)^```(\w*)\n(.*?)^```$/).find { it[1].empty }[2]
List<String> shown = block.replace('src/main/error-catalog', 'misspelt').readLines()
List<String> log = new File(basedir, 'build.log').readLines()
assert Collections.indexOfSubList(log, shown) > 0
