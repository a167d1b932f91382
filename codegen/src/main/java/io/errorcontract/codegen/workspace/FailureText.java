package io.errorcontract.codegen.workspace;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what went wrong: the messages of many exceptions of the JDK are only a path or a word. */
public final class FailureText {

    private FailureText() {}

    /**
     * Explains a failure.
     *
     * @param failure an exception that a goal ended with
     * @return what is wrong and, where it is known, what to do, one line
     */
    public static String of(Exception failure) {
        if (failure instanceof FileSystemException itself) {
            return of(itself);
        }
        if (failure instanceof UnsupportedCharsetException charset) {
            return unknownCharset(charset.getCharsetName());
        }
        if (failure instanceof IllegalCharsetNameException charset) {
            return unknownCharset(charset.getCharsetName());
        }
        if (failure instanceof InvalidPathException path) {
            return "'" + path.getInput() + "' is not a path: " + path.getReason();
        }
        if (failure instanceof CharacterCodingException) {
            return "a file is not encoded in UTF-8; save it as UTF-8";
        }
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.toString();
        }
        return failure.getCause() instanceof FileSystemException file ? of(file) : message;
    }

    private static String of(FileSystemException failure) {
        String file = String.valueOf(failure.getFile());
        if (failure instanceof NoSuchFileException) {
            return "there is no file or directory " + file + "; check its name, or create it";
        }
        if (failure instanceof AccessDeniedException) {
            return "access to " + file + " is denied; check who may read and write it";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return file + " is a file where a directory is needed; remove it, or name another directory";
        }
        if (failure instanceof NotDirectoryException) {
            return file + " is no directory; name a directory";
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return "the directory " + file + " is where a file is needed; remove it, or name another file";
        }
        return file + " cannot be read or written: " + reason(failure.getReason())
                + "; name another file or directory, or make it accessible";
    }

    private static String reason(@Nullable String reason) {
        return reason == null ? "the file system does not say why" : reason;
    }

    private static String unknownCharset(String name) {
        return "there is no charset '" + name + "'; name one such as UTF-8";
    }
}
