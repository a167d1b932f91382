String log = new File(basedir, 'build.log').text
for (parameter in ['catalogDirectory', 'includes', 'outputDirectory', 'resourceDirectory', 'javaPackage', 'javaPrefix', 'encoding',
 'failOnWarning', 'skip']) {
    assert log.contains("    $parameter")
}
assert log.contains('<resourceDirectory>target/generated-resources/errors</resourceDirectory>')
