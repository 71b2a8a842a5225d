package org.equipoise.model.mechanism.leaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.equipoise.games.Elementary;
import org.equipoise.model.prior.Parameter;
import org.equipoise.model.prior.Prior;
import org.equipoise.model.setting.Diplomacy;
import org.equipoise.model.setting.Policy;
import org.equipoise.model.setting.Setting;
import org.equipoise.model.setting.Step;
import org.equipoise.model.setting.Tie;
import org.equipoise.model.setting.Treaty;
import org.equipoise.model.world.Blueprint;
import org.equipoise.model.world.Cast;
import org.equipoise.model.world.World;

/**
 * What the rungs of moving away do to the world (model, B.5).
 *
 * <p>From rung 1 on the client buys elsewhere: the odds of an order to the patron are multiplied by e^(-b_A n/2), and what it loses goes
 * to the friends at hand that sell arms, so that their shares in the arsenal follow only as deliveries come. From HOST on a friend's
 * presence costs an attacker r_A (1 - prod(1 - safety)), everybody doubts the patron by w_A more a rung, and friends who are suppliers
 * are believed as much more. From FREEZE on the patron's promises no longer cover the client. The patron that is left is no friend to
 * turn to. A step back undoes each, and leads over the rungs that are open.
 */
final class Rungs {

    static final Parameter DIVERSION = Parameter.assumed(
            "realignment.diversion",
            "b_A",
            "log odds by which two rungs turn orders away from a patron",
            "logit",
            new Prior.LogNormal(1, 0.5));
    static final Parameter LESSON = Parameter.assumed(
            "realignment.lesson",
            "w_A",
            "pseudo-counts by which a step away moves beliefs about patrons old and new",
            "counts",
            new Prior.LogNormal(1, 0.4));
    static final Parameter PRESENCE = Parameter.assumed(
            "realignment.presence",
            "r_A",
            "what the full presence of a friend adds to an attacker's cost",
            "share",
            new Prior.Uniform(0, 0.1));

    static final List<Parameter> PARAMETERS = List.of(DIVERSION, LESSON, PRESENCE);

    static final int BUY = Step.BUY_ELSEWHERE.ordinal();
    static final int HOST = Step.HOST.ordinal();
    static final int LEGAL = Step.LEGAL_STEP.ordinal();
    static final int FREEZE = Step.FREEZE.ordinal();
    static final int TOP = Step.LEAVE.ordinal();
    private static final double LEAST_SHARE = 0.01;

    private final Cast cast;
    private final Treaty[] treaties;
    private final int[] treatyTie;
    private final Diplomacy.Alternative[][] friends;
    /** By client and friend: its number as a supplier, -1 for none. */
    private final int[][] seller;

    /** By tie and friend: lessons that the friend was taught by the client's way from the patron. */
    private final int[][] taught;

    /** By tie: lessons for and against the supplier that are still to be learnt. */
    private final int[] praise;

    private final int[] blame;
    private final double[] kept;
    private final double[] recentShare;
    private final boolean[] deciding;
    private final boolean[][] refusing;
    private final int diversion;
    private final int lesson;
    private final int presence;

    Rungs(Blueprint blueprint) {
        Setting setting = blueprint.setting();
        cast = blueprint.cast();
        List<Treaty> binding = new ArrayList<>(setting.treaties());
        binding.removeIf(treaty -> treaty.obligation() == Treaty.Obligation.CONSULT);
        treaties = binding.toArray(Treaty[]::new);
        treatyTie = new int[treaties.length];
        for (int t = 0; t < treaties.length; t++) {
            treatyTie[t] = cast.tie(cast.client(treaties[t].client()), cast.supplier(treaties[t].patron()));
        }
        friends = new Diplomacy.Alternative[cast.clients()][];
        seller = new int[cast.clients()][];
        List<String> suppliers = setting.suppliers();
        recentShare = new double[cast.clients() * cast.suppliers()];
        deciding = new boolean[recentShare.length];
        praise = new int[recentShare.length];
        blame = new int[recentShare.length];
        kept = new double[cast.suppliers()];
        taught = new int[recentShare.length][];
        for (int c = 0; c < friends.length; c++) {
            String id = cast.clientId(c);
            friends[c] = setting.diplomacy().alternatives().stream()
                    .filter(friend -> friend.client().equals(id))
                    .toArray(Diplomacy.Alternative[]::new);
            seller[c] = new int[friends[c].length];
            for (int f = 0; f < seller[c].length; f++) {
                seller[c][f] = suppliers.indexOf(friends[c][f].actor());
            }
            for (int k = 0; k < cast.suppliers(); k++) {
                taught[cast.tie(c, k)] = new int[seller[c].length];
            }
            for (var share : setting.clients().get(c).marketShares().entrySet()) {
                recentShare[cast.tie(c, cast.supplier(share.getKey()))] = share.getValue();
            }
        }
        for (Tie tie : setting.ties()) {
            int at = cast.tie(cast.client(tie.client()), cast.supplier(tie.supplier()));
            recentShare[at] = Math.max(recentShare[at], LEAST_SHARE);
            deciding[at] = tie.decides();
        }
        List<Policy> policies = blueprint.policies();
        refusing = new boolean[policies.size()][cast.suppliers()];
        for (int p = 0; p < refusing.length; p++) {
            for (String supplier : policies.get(p).refusing()) {
                refusing[p][cast.supplier(supplier)] = true;
            }
        }
        diversion = blueprint.parameters().index(DIVERSION.name());
        lesson = blueprint.parameters().index(LESSON.name());
        presence = blueprint.parameters().index(PRESENCE.name());
    }

    void begin() {
        for (int[] lessons : taught) {
            Arrays.fill(lessons, 0);
        }
        Arrays.fill(praise, 0);
        Arrays.fill(blame, 0);
    }

    /** Whether a tie is a patron's, which a client can move away from. */
    boolean deciding(int tie) {
        return deciding[tie];
    }

    /** Whether a promise in force this month, or in the first where play has not begun, covers an attack in a theatre. */
    boolean promised(World world, int tie, int theatre) {
        int month = Math.max(1, world.month);
        Treaty.Scope beside = theatre == 0 ? Treaty.Scope.RECOGNISED : Treaty.Scope.DISPUTED;
        for (int t = 0; t < treaties.length; t++) {
            if (treatyTie[t] == tie
                    && month > treaties[t].from()
                    && month <= treaties[t].to()
                    && treaties[t].scope() != beside) {
                return true;
            }
        }
        return false;
    }

    /** Whether any promise of the patron is in force this month. */
    boolean promised(World world, int tie) {
        return promised(world, tie, 0) || promised(world, tie, 1);
    }

    /** Number of friends of a client. */
    int friends(int client) {
        return friends[client].length;
    }

    /** Whether the policy in force has a supplier refuse all orders. */
    boolean refuses(World world, int supplier) {
        return refusing[world.policy][supplier];
    }

    /** Supplier that a friend is if it can sell arms to the client now and is not the patron itself, -1 otherwise. */
    int sellerAtHand(World world, int tie, int friend) {
        int client = tie / cast.suppliers();
        Diplomacy.Alternative candidate = friends[client][friend];
        int k = seller[client][friend];
        boolean sells = candidate.arms() && world.month > candidate.from() && k >= 0 && k != tie % cast.suppliers();
        return sells && recentShare[cast.tie(client, k)] > 0 && !refusing[world.policy][k] ? k : -1;
    }

    private boolean sendsPeople(World world, int tie, int friend) {
        int client = tie / cast.suppliers();
        Diplomacy.Alternative candidate = friends[client][friend];
        return candidate.presence()
                && world.month > candidate.from()
                && seller[client][friend] != tie % cast.suppliers();
    }

    /** The rung after a rung, -1 where there is none: without friends at hand there is no buying elsewhere and no hosting, without a promise nothing to leave. */
    int further(World world, int tie, int rung) {
        for (int next = rung + 1; next <= TOP; next++) {
            if (open(world, tie, next)) {
                return next;
            }
        }
        return -1;
    }

    /** The rung before a rung above 0: the highest of those below it that are open, the loyal client's at the least. */
    int nearer(World world, int tie, int rung) {
        int next = rung - 1;
        while (next > 0 && !open(world, tie, next)) {
            next--;
        }
        return next;
    }

    private boolean open(World world, int tie, int rung) {
        return rung >= FREEZE
                ? promised(world, tie)
                : (rung != BUY || sells(world, tie)) && (rung != HOST || presence(world, tie, HOST) >= 0);
    }

    private boolean sells(World world, int tie) {
        for (int f = 0; f < friends[tie / cast.suppliers()].length; f++) {
            if (sellerAtHand(world, tie, f) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What friends' presence on a rung costs an attacker of the client, in shares of the good; -1 if nobody would come. */
    private double presence(World world, int tie, int rung) {
        if (rung < HOST) {
            return 0;
        }
        int client = tie / cast.suppliers();
        double exposed = 1;
        boolean any = false;
        for (int f = 0; f < friends[client].length; f++) {
            if (sendsPeople(world, tie, f)) {
                any = true;
                exposed *= 1 - friends[client][f].safety();
            }
        }
        return any ? world.draws[presence] * (1 - exposed) : -1;
    }

    /** What an attacker of the client would face if the client stood on a rung from one of its patrons. */
    double safety(World world, int tie, int rung) {
        int first = tie - tie % cast.suppliers();
        double safety = 0;
        for (int other = first; other < first + cast.suppliers(); other++) {
            if (deciding[other]) {
                safety = Math.max(safety, presence(world, other, other == tie ? rung : world.alignment.step[other]));
            }
        }
        return safety;
    }

    /** Lessons that a rung has taught about the patron: none below HOST, then one a rung. */
    private static int lessons(int rung) {
        return Math.max(0, rung - HOST + 1);
    }

    /**
     * Notes what a move teaches about the patron and the client's friends: going out, who sends people now; coming back, what was
     * taught on the way. {@link #learn} makes it felt, so that no move hangs on another of the same month.
     */
    void teach(World world, int tie, int from, int to) {
        int more = lessons(to) - lessons(from);
        blame[tie] += more;
        int client = tie / cast.suppliers();
        for (int f = 0; f < friends[client].length; f++) {
            int k = seller[client][f];
            if (k >= 0) {
                int before = taught[tie][f];
                int after = more > 0 && sendsPeople(world, tie, f) ? before + more : Math.min(before, lessons(to));
                praise[cast.tie(client, k)] += after - before;
                taught[tie][f] = after;
            }
        }
    }

    /** Moves the beliefs about suppliers by what was taught. */
    void learn(World world) {
        double w = world.draws[lesson];
        for (int tie = 0; tie < praise.length; tie++) {
            if (praise[tie] != 0 || blame[tie] != 0) {
                world.publicAid[tie] += w * praise[tie];
                world.privateAid[tie] += w * praise[tie];
                world.publicDoubt[tie] += w * blame[tie];
                world.privateDoubt[tie] += w * blame[tie];
                praise[tie] = 0;
                blame[tie] = 0;
            }
        }
    }

    /** Sets what everybody would believe of the patron, and what its promises would cover, on another rung. */
    void suppose(World world, int tie, int from, int to) {
        world.publicDoubt[tie] += world.draws[lesson] * (lessons(to) - lessons(from));
        world.inScope[2 * tie] = to < FREEZE && promised(world, tie, 0);
        world.inScope[2 * tie + 1] = to < FREEZE && promised(world, tie, 1);
    }

    /** Puts the wish to buy, the presence of friends and the cover of promises where the client's rungs say. */
    void settle(World world, int client) {
        int first = client * cast.suppliers();
        for (int tie = first; tie < first + cast.suppliers(); tie++) {
            int rung = world.alignment.step[tie];
            double stays = deciding[tie] && rung > 0 ? Elementary.exp(-0.5 * world.draws[diversion] * rung) : 1;
            kept[tie - first] = stays;
            world.alignment.pull[tie] = 0;
            if (deciding[tie]) {
                world.inScope[2 * tie] = rung < FREEZE && promised(world, tie, 0);
                world.inScope[2 * tie + 1] = rung < FREEZE && promised(world, tie, 1);
            }
        }
        for (int tie = first; tie < first + cast.suppliers(); tie++) {
            if (kept[tie - first] < 1) {
                divert(world, tie, kept[tie - first]);
            }
        }
        for (int tie = first; tie < first + cast.suppliers(); tie++) {
            world.alignment.pull[tie] += kept[tie - first];
        }
        world.alignment.safety[client] = safety(world, first, world.alignment.step[first]);
    }

    /** What a patron loses goes to the sellers at hand, whatever these lose themselves. */
    private void divert(World world, int tie, double stays) {
        int client = tie / cast.suppliers();
        int sellers = 0;
        for (int f = 0; f < friends[client].length; f++) {
            sellers += sellerAtHand(world, tie, f) >= 0 ? 1 : 0;
        }
        for (int f = 0; f < friends[client].length; f++) {
            int k = sellerAtHand(world, tie, f);
            if (k >= 0) {
                int other = cast.tie(client, k);
                world.alignment.pull[other] += (1 - stays) * recentShare[tie] / (sellers * recentShare[other]);
            }
        }
    }
}
