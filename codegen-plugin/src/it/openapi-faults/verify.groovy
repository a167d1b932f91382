// Each failing run says what stands in expected.txt, block by block, and nothing else.
String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> blocks = (log =~ /(?s)\[ERROR\] \n((?!\[).*?)\n\[INFO\] -----/).collect { it[1] }
assert blocks.join('\n\n') + '\n' == new File(basedir, 'expected.txt').getText('UTF-8')
assert !log.contains('\tat ') && !log.contains('Exception:')

// The documents with faults left nothing behind; the other file lists what the goal wrote.
List<String> written = []
new File(basedir, 'target/error-contract/openapi').eachFileRecurse(groovy.io.FileType.FILES) { written << it.name }
assert written.sort() == ['.error-contract', 'good.yaml']
