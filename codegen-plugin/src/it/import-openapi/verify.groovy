String log = new File(basedir, 'build.log').getText('UTF-8')

// The document became this catalog.
File catalog = new File(basedir, 'src/main/error-catalog/errors.yaml')
assert catalog.getText('UTF-8') == new File(basedir, 'expected.yaml').getText('UTF-8')
assert log.contains('[INFO] Wrote src/main/error-catalog/errors.yaml: 3 codes in 3 families from 3 error responses; '
        + "0 places to decide, marked with '# decide:'")

// What was generated of it reads what the document shows.
File classes = new File(basedir, 'target/classes')
assert new File(classes, 'com/example/parcels/ParcelSentException.class').isFile()
File model = new File(localRepositoryPath, 'io/errorcontract/error-model').listFiles().collectMany {
    it.isDirectory() ? it.listFiles().findAll { file -> file.name ==~ /error-model-.*(?<!sources|javadoc)\.jar/ } : []
}.first()
File jackson = null
localRepositoryPath.eachFileRecurse { if (it.name ==~ /jackson-core-2.*\.jar/) jackson = it }
List<String> command = [System.getProperty('java.home') + '/bin/java', '-cp',
        [classes, model, jackson].findAll().join(File.pathSeparator), 'com.example.parcels.Parcels']
Process process = new ProcessBuilder(command).redirectErrorStream(true).start()
String said = process.inputStream.text
assert said.trim() == 'pc_99 went to Bergen'

// Each failing run says what stands in expected.txt, block by block, and nothing else.
List<String> blocks = (log =~ /(?s)\[ERROR\] \n((?!\[).*?)\n\[INFO\] -----/).collect { it[1] }
assert blocks.join('\n\n') + '\n' == new File(basedir, 'expected.txt').getText('UTF-8')
assert !log.contains('\tat ') && !log.contains('Exception:')
assert !new File(basedir, 'other.yaml').exists()

// It works in a folder without a project, too. What the runs above have resolved is enough; where it came from is no matter.
File folder = new File(basedir, 'target/no-project')
folder.mkdirs()
new File(folder, 'openapi.yaml').bytes = new File(basedir, 'src/main/openapi/openapi.yaml').bytes
String goal = (log =~ /(error-contract-maven-plugin):(\S+):import/).collect { "io.errorcontract:${it[1]}:${it[2]}:import" }.first()
Process alone = new ProcessBuilder(System.getProperty('maven.home') + '/bin/mvn', '-o', '-B',
        '-Daether.enhancedLocalRepository.trackingFilename=none', '-Dmaven.repo.local=' + localRepositoryPath,
        goal, '-Derror-contract.openapi.document=openapi.yaml').directory(folder).redirectErrorStream(true).start()
String told = alone.inputStream.getText('UTF-8')
assert told.contains('Wrote src/main/error-catalog/errors.yaml: 3 codes in 3 families from 3 error responses; 1 place to decide')
assert new File(folder, 'src/main/error-catalog/errors.yaml').getText('UTF-8') ==
        new File(basedir, 'expected.yaml').getText('UTF-8')
                .replace('java: {', '# decide: in which package are the generated classes?\njava: {')
