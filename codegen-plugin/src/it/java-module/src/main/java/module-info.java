/** A module that offers the generated exceptions to others. */
module com.example.sandboxes {
    requires transitive io.errorcontract.model;

    exports com.example.errors;
}
