String log = new File(basedir, 'build.log').text
for (parameter in ['catalogDirectory', 'includes', 'outputDirectory', 'resourceDirectory', 'javaPackage', 'javaPrefix', 'encoding',
 'failOnWarning', 'skip']) {
    assert log.contains("    $parameter")
}
assert log.contains('<resourceDirectory>target/generated-resources/errors</resourceDirectory>')

// All that the plugin needs is in its jar, so that Maven reads no other POM before each build.
File plugin = new File(localRepositoryPath, 'io/errorcontract/error-contract-maven-plugin')
List<File> poms = []
plugin.eachFileRecurse { if (it.name.endsWith('.pom')) poms << it }
assert poms.size() == 1
def dependencies = new groovy.xml.XmlSlurper().parse(poms[0]).dependencies.dependency
assert dependencies.size() > 0 && dependencies.every { it.scope.text() in ['provided', 'test'] }
