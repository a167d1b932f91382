List<List<String>> runs = []
new File(basedir, 'build.log').eachLine { line ->
    if (line.contains('Scanning for projects')) {
        runs << []
    }
    if (runs) {
        runs.last() << line
    }
}
int count = runs.size()
assert count == 10
boolean traced = runs.any { run -> run.any { it.startsWith('\tat ') } }
assert !traced

assert runs[0].contains('[INFO] No earlier release of com.example:shop-errors: nothing to compare with')
assert runs[2].contains('[INFO] shop 1.0.0 to 1.1.0: 1 change (1 compatible); required bump: minor, to 1.1.0')

// The break is shown where it is, and the build says so in one line.
int start = runs[3].findIndexOf { it == '[ERROR] ' }
List<String> expected = new File(basedir, 'stopped.txt').readLines()
assert runs[3].subList(start + 1, start + 1 + expected.size()) == expected
assert runs[3].any { it.contains(': 1 error in the comparison with shop 1.0.0; the whole report is in ') }

assert runs[4].any { it.startsWith('pom.xml: error: com.example:shop-errors:9.0.0 cannot be resolved: ') }
assert runs[4].any { it == '  hint: name a version that was released' }
assert runs[5].any { it == 'pom.xml: error: no version of com.example:shop-errors:[2.0] fits [baseline-not-found]' }
assert runs[5].any { it == '  hint: released are: 1.0.0' }

assert runs[6].any { it.startsWith('[INFO] Wrote the changes of 2 versions to ') }
assert runs[6].contains('[INFO] Wrote errors.lock.yaml with shop 1.1.0')
assert runs[6].contains('[INFO] shop 1.1.0 to 1.1.0: no changes')
assert new File(basedir, 'next/target/error-contract/CHANGELOG.md').text.contains("- the error 'cart.gone' was added")

assert new File(localRepositoryPath, 'com/example/shop-errors/1.0.0/shop-errors-1.0.0-catalog.yaml').text.contains('catalog: shop')
assert runs[7].contains('[INFO] shop 1.0.0 to 1.1.0: 1 change (1 compatible); required bump: minor, to 1.1.0')

File site = new File(basedir, 'next/target/error-reference')
assert new File(site, 'history.md').text.endsWith('''\
## 1.1.0

### Added

- The error [`cart.gone`](cart.gone.md) was added; older readers take it for ShopException.

## 1.0.0

The first version, with 1 error.
''')
assert new File(site, 'order.gone.md').text.endsWith('## History\n\n- [1.0.0](history.md): Part of the first version.\n')
assert new File(site, 'cart.gone.html').text.contains('<a href="history.html#v1.1.0">1.1.0</a>')
assert runs[9].any { it == 'pom.xml: error: no version of com.example:shop-errors:[2.0] fits [baseline-not-found]' }

List<String> missing = ['txt', 'json', 'sarif', 'md'].findAll {
    new File(basedir, "next/target/error-contract/compatibility.$it").length() == 0
}
assert missing.empty
