File installed = new File(localRepositoryPath, 'com/example/several-catalogs/1.0.0')
assert new File(installed, 'several-catalogs-1.0.0-catalog.yaml').text.contains('catalog: public')
assert new File(installed, 'several-catalogs-1.0.0-admin-catalog.yaml').text.contains('catalog: admin')

def jar = new java.util.jar.JarFile(new File(installed, 'several-catalogs-1.0.0.jar'))
List<String> entries = jar.entries().collect { it.name }
jar.close()
assert entries.containsAll([
    'META-INF/error-contract/public/errors.yaml',
    'META-INF/error-contract/admin/errors.yaml',
    'com/example/publicapi/PublicErrors.class',
    'com/example/adminapi/AdminErrors.class',
])

String log = new File(basedir, 'build.log').text
assert log.contains("the executions 'attach-public' and 'attach-admin' both write to ")
assert log.contains("the executions 'attach-public' and 'attach-admin' both attach an artifact with the classifier " +
    "'catalog'; give each a <catalogClassifier> of its own")
assert log.contains("the classifier 'admin' is not that of a catalog; " +
    "set <catalogClassifier> to a word such as 'admin-catalog'")
assert !log.contains('\tat ')
