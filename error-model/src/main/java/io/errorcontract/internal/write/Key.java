package io.errorcontract.internal.write;

import io.errorcontract.internal.json.JsonOutput;

/**
 * What stands before a value: the name of a field, or nothing.
 *
 * @param bytes the name with its colon, with a comma before it where it is known that there is one; not to be changed
 * @param comma whether a comma may have to be written before it
 * @param optional whether the field is left out when there is no value
 */
// A carrier inside of one package, never compared.
@SuppressWarnings("ArrayRecordComponent")
record Key(byte[] bytes, boolean comma, boolean optional) {

    void write(JsonOutput out) {
        if (comma) {
            out.separate();
        }
        out.raw(bytes);
    }
}
