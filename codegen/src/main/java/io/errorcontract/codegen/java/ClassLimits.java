package io.errorcontract.codegen.java;

/**
 * How much goes into one class or method before it is split.
 *
 * @param enumConstants how many constants an enum may have; a larger catalog has no enum of codes
 * @param descriptorWeight how many bytes of code the initializer of a class may have, by a rough estimate
 * @param switchCases how many cases a method of the exception factory may have
 */
record ClassLimits(int enumConstants, int descriptorWeight, int switchCases) {

    /**
     * What class files and the JVM allow, with room to spare. An initializer holds 65,535 bytes, of which a constant of
     * an enum takes 22 and up. The JVM compiles no method of more than 8,000 bytes, which 200 cases take.
     */
    static final ClassLimits OF_CLASS_FILES = new ClassLimits(2_000, 40_000, 150);
}
