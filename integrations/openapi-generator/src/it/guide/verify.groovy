// The goal openapi has added to the guide's document what the guide says, and changed nothing else.
String document = new File(basedir, 'pizzeria-errors/openapi.yaml').text
File enriched = new File(basedir, 'pizzeria-errors/target/error-contract/openapi/openapi.yaml')
List<String> lines = enriched.readLines()
assert document.readLines().every { lines.contains(it) }
["'404':", "'503':", 'pizza.not_found:', 'oven.full:'].each { expected ->
    assert lines.any { it.trim() == expected }: expected
}

// The test ran; the client's Javadoc lists what the call throws.
boolean ran = new File(basedir, 'build.log').text.contains('Tests run: 3, Failures: 0, Errors: 0, Skipped: 0')
assert ran
File client = new File(basedir, 'pizzeria-client/target/generated-sources/openapi/src/main/java/com/example/pizzeria/client')
boolean listed = new File(client, 'PizzasApi.java').text.contains('@throws com.example.pizzeria.errors.PizzaNotFoundException')
assert listed
