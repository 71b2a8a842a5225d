package org.equipoise.lab.draft;

import java.util.List;

/** The file {@code README.md} of a draft: what came from data, what is assumed and what is lacking. */
final class ReadmeText {

    private ReadmeText() {}

    static String of(Request request, List<StartingValue> values, List<String> remarks) {
        StringBuilder text = new StringBuilder("# " + request.title() + "\n\n");
        text.append(
                "Drafted from data by `equipoise scenario new`; nothing here was written by anyone who knows the case.\n\n");
        text.append("| state | what | value | unit | of | source |\n|---|---|---|---|---|---|\n");
        for (StartingValue value : values) {
            String name = value.state() == request.first().cow()
                    ? request.first().name()
                    : request.second().name();
            text.append("| ")
                    .append(String.join(
                            " | ", name, value.what(), value.value(), value.unit(), value.asOf(), value.source()))
                    .append(" |\n");
        }
        text.append(
                        "\nAssumed: the disputed good is held by halves; market prices; the patron opposes each side's use of force halfway; ")
                .append(
                        "it may help a side when attacked where the data know a promise of defence; its aim is balance.\n");
        if (!remarks.isEmpty()) {
            text.append("\nLacking:\n\n");
            remarks.forEach(remark -> text.append("* ").append(remark).append('\n'));
        }
        return text.toString();
    }
}
