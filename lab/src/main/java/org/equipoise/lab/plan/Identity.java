package org.equipoise.lab.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.lab.json.Json;

/** Names plans by what they would compute: SHA-256 over the software's version and the canonical JSON of everything that is run. */
public final class Identity {

    private Identity() {}

    /** Name of a plan under a version of the software, 64 hexadecimal digits. */
    public static String of(Software software, Plan plan) {
        Map<String, Object> ingredients = new TreeMap<>();
        ingredients.put("software", software);
        ingredients.put("plan", plan);
        return sha256(Json.canonical(ingredients));
    }

    /** Hash of any value that {@link Json} can write. */
    public static String hash(Object value) {
        return sha256(Json.canonical(value));
    }

    /** SHA-256 of a text in UTF-8, in hexadecimal. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of bytes, in hexadecimal. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** A fresh SHA-256. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
