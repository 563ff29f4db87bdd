package bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One student, from the front page to the review, who answers some of the questions right and checks that the score says so. */
final class Journey {

    static final int REQUESTS = 8;

    private static final Pattern OPTION =
            Pattern.compile("name=\"s([0-9]+)\\.choice\" value=\"([0-9]+)\"[^>]*> <span[^>]*>([^<]*)</span>");
    private static final Pattern STEP = Pattern.compile("name=\"step\" value=\"(-?[0-9]+)\"");
    private static final Pattern PERCENT = Pattern.compile("class=\"percent\">([0-9]+) %<");

    private Journey() {}

    /** The whole way; fails if a page or the score is not as it has to be. */
    static void make(Visit visit, Random random) throws IOException {
        String attempt = start(visit);
        String page = visit.open("attempt", attempt);
        int right = random.nextInt(QuizFile.QUESTIONS + 1);
        String summary = visit.post("save", attempt + "/slots", answers(page, right, random));
        visit.open("summary", summary);
        String review = visit.post("finish", attempt + "/finish", "");
        check(visit.open("review", review), right);
    }

    /** As far as the attempt; returns its path. */
    static String start(Visit visit) throws IOException {
        visit.open("home", "/");
        visit.open("quiz", "/quizzes/" + QuizFile.SLUG);
        return visit.post("start", "/quizzes/" + QuizFile.SLUG + "/attempts", "mode=exam&layout=one-page");
    }

    /** The fields of the page with as many right answers as wanted, on questions chosen by chance, and wrong ones on all others. */
    static String answers(String page, int right, Random random) {
        Map<Integer, Integer> keys = new HashMap<>();
        Matcher option = OPTION.matcher(page);
        while (option.find()) {
            int question = Integer.parseInt(option.group(1));
            if (option.group(3).replace("&#39;", "'").equals(QuizFile.key(question))) {
                keys.put(question, Integer.parseInt(option.group(2)));
            }
        }
        require(keys.size() == QuizFile.QUESTIONS, "the page does not show every question with its options");
        StringBuilder form = new StringBuilder("step=").append(step(page));
        int left = right;
        for (int question = 1; question <= QuizFile.QUESTIONS; question++) {
            boolean well = random.nextInt(QuizFile.QUESTIONS - question + 1) < left;
            left -= well ? 1 : 0;
            int key = keys.get(question);
            form.append("&slot=").append(question).append("&s").append(question).append(".choice=");
            form.append(well ? key : 1 + key % 4);
        }
        return form.append("&summary=1").toString();
    }

    private static String step(String page) {
        Matcher step = STEP.matcher(page);
        require(step.find(), "the page does not say which step it shows");
        return step.group(1);
    }

    private static void check(String review, int right) {
        Matcher percent = PERCENT.matcher(review);
        require(percent.find(), "the review shows no score");
        int expected = 100 * right / QuizFile.QUESTIONS;
        require(
                Integer.parseInt(percent.group(1)) == expected,
                "the score is " + percent.group(1) + " %, but " + right + " answers were right");
        int marked = review.split("class=\"verdict verdict-right\"", -1).length - 1;
        require(marked == right, marked + " answers are marked as right, but " + right + " were");
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
