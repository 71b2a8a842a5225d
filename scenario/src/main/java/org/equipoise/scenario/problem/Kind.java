package org.equipoise.scenario.problem;

/** Kinds of names that one part of a scenario declares and others use. */
public enum Kind {
    ACTOR("actor"),
    SOURCE("source or claim"),
    CLAIM("claim"),
    RIVALRY("rivalry"),
    THEATRE("theatre"),
    UNIT("unit"),
    CLIENT("side of a rivalry"),
    SUPPLIER("supplier"),
    OFFER("offer"),
    MECHANISM("mechanism"),
    PARAMETER("parameter"),
    POLICY("policy"),
    CONDITION("condition");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The word for messages. */
    public String word() {
        return word;
    }
}
