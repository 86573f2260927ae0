package org.claimcheck.online;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.lookup.RecordCheck.Retraction;
import org.claimcheck.online.ServiceClient.Body;
import org.claimcheck.online.WorkRecord.Contributor;
import org.jspecify.annotations.Nullable;

/** The REST API of Crossref: {@code works/DOI}, and the notices that update a work. */
final class Crossref {

    /** Kinds of updates that take a work back, by Crossref's names, in words. */
    private static final Map<String, String> TAKES_BACK =
            Map.of(
                    "retraction", "retraction",
                    "withdrawal", "withdrawal",
                    "removal", "removal",
                    "partial_retraction", "partial retraction");

    private Crossref() {}

    static Reply work(ServiceClient client, String doi) {
        String path = "works/" + RequestAddress.inPath(doi);
        Body body = client.get(Service.CROSSREF, path);
        if (body instanceof Body.Failure failure) {
            return new Reply.Unknown(failure.reason());
        }
        Body.Text text = (Body.Text) body;
        if (text.status() == 404) {
            return new Reply.Absent();
        }
        try {
            Json message = Json.parse(text.text()).at("message");
            WorkRecord record = record(message);
            if (record.titles().isEmpty() && record.contributors().isEmpty()) {
                return new Reply.Unknown("Crossref has no title for it");
            }
            client.keep(Service.CROSSREF, path, text.text());
            Retraction known = retraction(message.at("updated-by"), doi);
            return new Reply.Found(record.with(known == null ? notice(client, doi) : known));
        } catch (IOException e) {
            return new Reply.Unknown("Crossref answers what cannot be read");
        }
    }

    private static WorkRecord record(Json work) {
        String type = work.at("type").text().orElse("");
        List<String> titles = new ArrayList<>();
        texts(work.at("title"), titles);
        if (!titles.isEmpty()) {
            work.at("subtitle").first().text().ifPresent(s -> titles.add(titles.get(0) + " " + s));
        }
        texts(work.at("original-title"), titles);
        texts(work.at("short-title"), titles);
        if (isPart(type)) {
            texts(work.at("container-title"), titles);
        }
        List<Contributor> contributors = new ArrayList<>();
        people(work.at("author"), contributors);
        people(work.at("editor"), contributors);
        List<Integer> years = new ArrayList<>();
        for (String date : List.of("issued", "published-print", "published-online", "published")) {
            year(work.at(date)).ifPresent(years::add);
        }
        return new WorkRecord(
                Service.CROSSREF,
                titles.stream().map(Titles::plain).toList(),
                contributors,
                years,
                type.equals("posted-content"),
                work.at("language").text().orElse(null),
                null);
    }

    /** A part of a book may be cited by the whole. */
    private static boolean isPart(String type) {
        return type.startsWith("book-") || type.startsWith("reference-");
    }

    private static void texts(Json array, List<String> out) {
        array.items().forEach(item -> item.text().ifPresent(out::add));
    }

    private static void people(Json array, List<Contributor> out) {
        for (Json person : array.items()) {
            Optional<String> family = person.at("family").text();
            String given = person.at("given").text().orElse("");
            family.ifPresent(name -> out.add(new Contributor(name, given, !given.isEmpty())));
            person.at("name").text().map(Contributor::named).ifPresent(out::add);
        }
    }

    private static Optional<Integer> year(Json date) {
        return date.at("date-parts").first().first().year();
    }

    /** The first update that takes the work back. */
    private static @Nullable Retraction retraction(Json updates, String doi) {
        for (Json update : updates.items()) {
            Optional<String> kind = kind(update);
            if (kind.isPresent()) {
                Optional<String> notice =
                        update.at("DOI").text().filter(n -> !n.equalsIgnoreCase(doi));
                return new Retraction(kind.get(), notice.orElse(null), date(update.at("updated")));
            }
        }
        return null;
    }

    /** Asks for notices; without an answer none is known. */
    private static @Nullable Retraction notice(ServiceClient client, String doi) {
        String path = "works?filter=updates:" + RequestAddress.inQuery(doi) + "&rows=20";
        if (!(client.get(Service.CROSSREF, path) instanceof Body.Text text)
                || text.status() != 200) {
            return null;
        }
        try {
            Json items = Json.parse(text.text()).at("message").at("items");
            client.keep(Service.CROSSREF, path, text.text());
            for (Json item : items.items()) {
                for (Json update : item.at("update-to").items()) {
                    Optional<String> kind = kind(update);
                    if (kind.isPresent()
                            && update.at("DOI").text().filter(doi::equalsIgnoreCase).isPresent()) {
                        String notice = item.at("DOI").text().orElse(null);
                        return new Retraction(kind.get(), notice, date(update.at("updated")));
                    }
                }
            }
            return null;
        } catch (IOException e) {
            return null;
        }
    }

    private static Optional<String> kind(Json update) {
        String type = update.at("type").text().orElse("").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TAKES_BACK.get(type.replace('-', '_')));
    }

    private static @Nullable String date(Json date) {
        StringBuilder out = new StringBuilder();
        for (Json part : date.at("date-parts").first().items()) {
            Optional<String> number = part.text().filter(t -> t.matches("\\d{1,4}"));
            if (number.isEmpty()) {
                break;
            }
            out.append(out.isEmpty() ? "" : "-");
            out.append(number.get().length() == 1 ? "0" : "").append(number.get());
        }
        return out.isEmpty() ? null : out.toString();
    }
}
