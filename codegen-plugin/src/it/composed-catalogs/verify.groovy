File platform = new File(basedir, 'platform/target/platform-1.0.0.jar')
File shop = new File(basedir, 'shop/target/shop-1.0.0.jar')

// What is imported has its classes in one jar only.
List<String> classes = new java.util.zip.ZipFile(shop).entries()*.name.findAll { it.endsWith('Exception.class') }.sort()
assert classes == ['OrderGone', 'OrderItemNotFound', 'OrderMissing', 'OrderNotFound', 'OrderTooMany', 'Shop']
    .collect { 'com/example/shop/' + it + 'Exception.class' }

File model = new File(localRepositoryPath, 'io/errorcontract/error-model').listFiles()
    .collectMany { it.directory ? it.listFiles().toList() : [] }
    .find { it.name ==~ /error-model-.*\.jar/ && !it.name.contains('sources') && !it.name.contains('javadoc') }
List<File> jackson = ['com/fasterxml/jackson/core'].collectMany { folder ->
    List<File> jars = []
    File place = new File(localRepositoryPath, folder)
    if (place.directory) {
        place.eachFileRecurse { if (it.name.endsWith('.jar')) jars << it }
    }
    jars
}
URLClassLoader loader = new URLClassLoader(
    ([platform, shop, model] + jackson).collect { it.toURI().toURL() } as URL[], ClassLoader.platformClassLoader)
List<String> lines = loader.loadClass('com.example.shop.Demo').getMethod('run').invoke(null)
assert lines == new File(basedir, 'expected.txt').readLines()

List<String> log = new File(basedir, 'build.log').readLines()
assert log.count('[INFO] The error catalog has not changed') == 2
return true
