// Each failing run says what stands in expected.txt, block by block, and nothing else.
String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> blocks = (log =~ /(?s)\[ERROR\] \n((?!\[).*?)\n\[INFO\] -----/).collect { it[1] }
assert blocks.join('\n\n') + '\n' == new File(basedir, 'expected.txt').getText('UTF-8')
assert !log.contains('\tat ') && !log.contains('Exception:')

// The second run had nothing to do; the runs that failed left the site as it was.
assert log.count('The error catalog has not changed') == 1
File site = new File(basedir, 'target/error-reference')
String page = new File(site, 'toy.broken.html').getText('UTF-8')
assert page.contains('toy.broken')
assert new File(site, 'toy.not_found.html').getText('UTF-8').contains('/toys/{toy_id}')
assert !new File(site, 'toy.lost.html').exists()
