String log = new File(basedir, 'build.log').text
['catalogDirectory', 'includes', 'outputDirectory', 'resourceDirectory', 'javaPackage', 'javaPrefix', 'encoding',
 'failOnWarning', 'skip'].each { assert log.contains("    $it") }
