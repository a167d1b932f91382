package com.example;

import com.example.errors.NotFoundException;
import com.example.errors.SandboxNotFoundException;
import com.example.errors.SandboxesErrorCode;

/** Throws and catches a generated exception. */
public final class Sandboxes {

    private Sandboxes() {}

    /** What the exception says, caught by its family. */
    public static String look() {
        try {
            throw new SandboxNotFoundException("sb_1");
        } catch (NotFoundException e) {
            return e.status() + " " + e.code() + " " + e.getMessage() + " "
                    + SandboxesErrorCode.of(e.code()).orElseThrow();
        }
    }
}
