File log = new File(basedir, 'build.log')
File generated = new File(basedir, 'target/generated-sources/error-contract/com/example/errors')
File classes = new File(basedir, 'target/classes')

// The first build generated and compiled, the second one had nothing to do.
List<String> runs = log.text.split('Scanning for projects').drop(1)
assert runs.size() == 3
assert runs[0].contains('Generated 2 errors of sandboxes 1.0.0')
assert runs[1].contains('The error catalog has not changed')
assert runs[1].contains('Nothing to compile')
assert runs[2].contains('Generated 1 error of sandboxes 1.0.0: 3 files written, 1 removed')

// The third one removed what it no longer makes, source and classes.
assert new File(generated, 'SandboxNotFoundException.java').file
assert !new File(generated, 'VolumeInUseException.java').exists()
assert new File(classes, 'com/example/errors/SandboxNotFoundException.class').file
assert !new File(classes, 'com/example/errors/VolumeInUseException.class').exists()
assert !new File(classes, 'com/example/errors/VolumeInUseException$Builder.class').exists()

// The catalog is in the jar's folder, and nothing else of the plugin's.
File resources = new File(classes, 'META-INF/error-contract')
assert new File(resources, 'sandboxes/errors.yaml').text == new File(basedir, 'src/main/reduced-catalog/errors.yaml').text
assert !new File(classes, '.error-contract').exists()

// The contract announces itself.
assert new File(classes, 'META-INF/services/io.errorcontract.codec.ErrorContract').readLines()*.tokenize('.')*.last() ==
        ['SandboxesErrors$Contract']

// What was generated can be thrown and caught.
File model = new File(localRepositoryPath, 'io/errorcontract').listFiles()
        .findAll { it.name == 'error-model' }
        .collectMany { it.listFiles().findAll { version -> version.directory }.toList() }
        .collectMany { it.listFiles().toList() }
        .find { it.name.endsWith('.jar') && !it.name.contains('sources') && !it.name.contains('javadoc') }
ClassLoader loader = new URLClassLoader([classes.toURI().toURL(), model.toURI().toURL()] as URL[], ClassLoader.platformClassLoader)
assert loader.loadClass('com.example.Sandboxes').getMethod('look').invoke(null) ==
        '404 sandbox.not_found Sandbox sb_1 does not exist SANDBOX_NOT_FOUND'
