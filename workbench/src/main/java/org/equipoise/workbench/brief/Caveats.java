package org.equipoise.workbench.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader has to know before a difference between options is read: why arms move war so little, and which orders are put in. */
final class Caveats {

    private final Material material;

    Caveats(Material material) {
        this.material = material;
    }

    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        if (plays("crisis")) {
            paragraphs.add(whyArmsMoveLittle());
        }
        paragraphs.add(putIn());
        return paragraphs;
    }

    private static String whyArmsMoveLittle() {
        return "Options that differ in arms may hardly differ in the chance of war, and there is a reason. Where sides can bargain, a "
                + "transfer that only shifts the odds of winning changes the terms of peace more than the chance of war: the side that "
                + "has grown stronger asks for more, the other gives more, and what made war dear for both is as it was (risk against "
                + "return in bargaining: Fearon 1995, Powell 1999). In this model arms weigh on war by four roads: a mismatch between "
                + "force and the division of the land, which does not move by itself; shifts of power announced ahead, so that waiting "
                + "looks dear (commitment.foresight, a hypothesis of its own); opacity, by which sides misjudge one another "
                + "(perception.opacity); and aid that is expected, which makes war look cheaper to those who count on it.";
    }

    /** Orders of options that are consequences of assumed payoffs, said for the mechanisms in play. */
    private String putIn() {
        List<String> orders = new ArrayList<>();
        if (plays("supply-posture")) {
            orders.add("a doctrine supplies what its own weights reward, since each is named after its objective");
        }
        if (plays("crisis")) {
            orders.add(
                    "war grows likelier as force departs from the division of the land and as war gets cheaper, by the value of war itself");
        }
        if (plays("war")) {
            orders.add(
                    "a patron that takes a side in words lengthens a war that it could have helped to end, by war.mediation");
        }
        if (plays("voice")) {
            orders.add(
                    "words that back a client raise its trust and words that condemn it lower it, by signal.statement");
        }
        return "Which option comes out ahead follows from the payoffs ascribed to the actors: such orderings are hypotheses of the model, "
                + "not findings about the world."
                + (orders.isEmpty()
                        ? ""
                        : " Put in, and so no result: " + String.join("; ", orders)
                                + ". What the runs add is how large these effects are beside luck and ignorance, and which of them outweighs "
                                + "the others.");
    }

    private boolean plays(String mechanism) {
        return material.mechanisms().stream()
                .map(Material.Part::name)
                .collect(Collectors.toSet())
                .contains(mechanism);
    }
}
