package org.equipoise.games.extensive;

import java.util.List;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/**
 * A game as it is written down, node within node, before {@link Game} numbers and checks it. Made by {@link Between}.
 *
 * <p>Immutable, so that one part may stand in several places; each place is then a node of its own.
 */
public sealed interface Tree permits Tree.Move, Tree.Chance, Tree.End {

    /** Name of the node; may be empty. */
    String label();

    /** What is paid when the node is reached, on top of what was paid on the way. */
    Optional<Payment> payment();

    /**
     * A player's move.
     *
     * @param label name of the node
     * @param player position of the player, from 0
     * @param number number of the information set among the player's, from 1; 0 lets the set be known by its name
     * @param set name of the information set: moves of a player with the same set cannot be told apart by it
     * @param branches what can be done, at least one
     * @param payment what is paid here
     */
    record Move(String label, int player, int number, String set, List<Branch> branches, Optional<Payment> payment)
            implements Tree {
        public Move {
            branches = List.copyOf(branches);
        }
    }

    /**
     * A move of chance.
     *
     * @param label name of the node
     * @param number number of the move among those of chance, from 1; 0 lets it be known by its name
     * @param set name of the move; nodes of one move have the same branches with the same probabilities
     * @param branches what can happen, with probabilities
     * @param payment what is paid here
     */
    record Chance(String label, int number, String set, List<Branch> branches, Optional<Payment> payment)
            implements Tree {
        public Chance {
            branches = List.copyOf(branches);
        }
    }

    /** An end. */
    record End(String label, Optional<Payment> payment) implements Tree {}

    /**
     * A way on from a node.
     *
     * @param action name of the action; may be empty
     * @param probability its probability at a move of chance, at least 0; empty at a player's
     * @param next what follows
     */
    record Branch(String action, Optional<BigFraction> probability, Tree next) {}

    /**
     * Payoffs with a name.
     *
     * @param number number of the outcome, from 1; 0 lets it be known by its name and payoffs
     * @param label name of the outcome; may be empty
     * @param payoffs one for each player, in their order
     */
    record Payment(int number, String label, List<BigFraction> payoffs) {
        public Payment {
            payoffs = List.copyOf(payoffs);
        }
    }

    /** The same node with a payment. */
    default Tree paying(Payment paid) {
        if (this instanceof Move move) {
            return new Move(move.label, move.player, move.number, move.set, move.branches, Optional.of(paid));
        }
        if (this instanceof Chance chance) {
            return new Chance(chance.label, chance.number, chance.set, chance.branches, Optional.of(paid));
        }
        return new End(label(), Optional.of(paid));
    }
}
