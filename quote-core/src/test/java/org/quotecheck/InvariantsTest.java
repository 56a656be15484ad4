package org.quotecheck;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.io.File;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.lang.reflect.Field;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quotecheck.article.ArticleFormat;
import org.quotecheck.citation.link.Neighbourhood;
import org.quotecheck.draft.FileReplacement;
import org.quotecheck.evidence.document.ProseReceiver;
import org.quotecheck.evidence.match.DocumentScanner;
import org.quotecheck.file.Contents;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportParts;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.EvidenceRule;
import org.quotecheck.rule.LinkRule;
import org.quotecheck.rule.RepositoryRule;
import org.quotecheck.rule.RuleProvider;
import org.quotecheck.run.LinkProbe;
import org.quotecheck.text.Digest;

/** The invariants of ARCHITECTURE.md that are about code rather than about results. */
final class InvariantsTest {
  private static final Set<Class<?>> OPEN_TO_CALLERS =
      Set.of(
          ArticleFormat.class,
          ArticleRule.class,
          Contents.class,
          DocumentScanner.Prose.class,
          EvidenceRule.class,
          FileReplacement.Content.class,
          LinkProbe.class,
          LinkRule.class,
          ProseReceiver.class,
          RepositoryRule.class,
          RuleProvider.class,
          ReportFormat.class,
          ReportParts.Content.class,
          Neighbourhood.class,
          Progress.class);

  @Test
  void nothingWritesToTheConsole() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(Production.CLASSES);
  }

  @Test
  void nothingLogs() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(System.Logger.class)
        .check(Production.CLASSES);
  }

  @Test
  void onePlaceMakesDigests() {
    noClasses()
        .that()
        .areNotAssignableTo(Digest.class)
        .should()
        .callCodeUnitWhere(calls(MessageDigest.class, Set.of("getInstance")))
        .check(Production.CLASSES);
  }

  @Test
  void nothingReadsTheClock() {
    noClasses()
        .should()
        .callCodeUnitWhere(calls(System.class, Set.of("currentTimeMillis", "nanoTime")))
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.time..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.(Date|Calendar|Random|concurrent\\.ThreadLocalRandom)")
        .check(Production.CLASSES);
  }

  @Test
  void onlyTheRootAndItsFilesReadFilesAndTheReportWriterOnlyWritesThem() {
    DescribedPredicate<JavaClass> files =
        describe(
            "files",
            type ->
                Stream.of(Files.class, File.class, RandomAccessFile.class, FileChannel.class)
                        .anyMatch(type::isEquivalentTo)
                    || type.getName().matches("java\\.io\\.File(Reader|Writer|(In|Out)putStream)"));
    noClasses()
        .that()
        .resideOutsideOfPackages("org.quotecheck", "org.quotecheck.file..", "org.quotecheck.draft")
        .and()
        .doNotBelongToAnyOf(ReportWriter.class)
        .should()
        .dependOnClassesThat(files)
        .check(Production.CLASSES);
    noClasses()
        .that()
        .areAssignableTo(ReportWriter.class)
        .should()
        .callCodeUnitWhere(
            target(
                "reads a file",
                t -> t.getOwner().isEquivalentTo(Files.class) && t.getName().contains("ead")))
        .check(Production.CLASSES);
  }

  @Test
  void nothingAsksForTheDefaultLocale() {
    noClasses()
        .should()
        .callCodeUnitWhere(calls(Locale.class, Set.of("getDefault")))
        .orShould()
        .callCodeUnitWhere(target("depends on the locale", InvariantsTest::dependsOnLocale))
        .check(Production.CLASSES);
  }

  private static boolean dependsOnLocale(CodeUnitCallTarget target) {
    if (!target.getOwner().isEquivalentTo(String.class) || hasParameter(target, Locale.class)) {
      return false;
    }
    return Set.of("format", "formatted", "toLowerCase", "toUpperCase").contains(target.getName());
  }

  @Test
  void nothingAsksForTheDefaultCharset() {
    noClasses()
        .should()
        .callCodeUnitWhere(calls(Charset.class, Set.of("defaultCharset")))
        .orShould()
        .callCodeUnitWhere(target("depends on the charset", InvariantsTest::dependsOnCharset))
        .check(Production.CLASSES);
  }

  private static boolean dependsOnCharset(CodeUnitCallTarget target) {
    if (hasParameter(target, Charset.class)) {
      return false;
    }
    if (target.getOwner().isEquivalentTo(String.class)) {
      return target.getName().equals("getBytes") || hasParameter(target, byte[].class);
    }
    return target.getName().equals("<init>")
        && Stream.of(InputStreamReader.class, OutputStreamWriter.class, PrintStream.class)
            .anyMatch(target.getOwner()::isEquivalentTo);
  }

  private static DescribedPredicate<JavaCall<?>> calls(Class<?> owner, Set<String> names) {
    return target(
        owner.getSimpleName() + "." + names,
        t -> t.getOwner().isEquivalentTo(owner) && names.contains(t.getName()));
  }

  private static DescribedPredicate<JavaCall<?>> target(
      String description, Predicate<CodeUnitCallTarget> predicate) {
    return describe(description, call -> predicate.test(call.getTarget()));
  }

  private static boolean hasParameter(CodeUnitCallTarget target, Class<?> type) {
    return target.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(type));
  }

  @Test
  void staticFieldsHoldValuesThatCannotChange() throws ReflectiveOperationException {
    fields().that().areStatic().should().beFinal().check(Production.CLASSES);
    List<String> mutable = new ArrayList<>();
    for (JavaClass type : Production.CLASSES) {
      for (JavaField field : type.getFields()) {
        boolean constant = field.getModifiers().contains(JavaModifier.STATIC);
        if (constant && !field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
          Field reflected = field.reflect();
          reflected.setAccessible(true);
          if (!cannotChange(reflected.get(null))) {
            mutable.add(field.getFullName());
          }
        }
      }
    }
    assertEquals(List.of(), mutable);
  }

  private static boolean cannotChange(Object value) {
    String type = value.getClass().getName();
    if (value instanceof Collection || value instanceof Map) {
      return type.startsWith("java.util.ImmutableCollections$")
          || type.startsWith("java.util.Collections$Unmodifiable");
    }
    return type.startsWith("java.lang.")
        || type.startsWith("org.quotecheck.")
        || value instanceof Pattern
        || value instanceof Charset
        || value instanceof Comparator;
  }

  @Test
  void publicTypesCannotBeExtendedUnlessThatIsWhatTheyAreFor() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(Production.CLASSES);
    Set<String> open = new TreeSet<>();
    for (JavaClass type : Production.CLASSES) {
      boolean sealed = type.isInterface() && type.reflect().isSealed();
      if (type.isInterface() && type.getModifiers().contains(JavaModifier.PUBLIC) && !sealed) {
        open.add(type.getName());
      }
    }
    Set<String> meant = new TreeSet<>();
    OPEN_TO_CALLERS.forEach(type -> meant.add(type.getName()));
    assertEquals(meant, open);
  }

  @Test
  void whatCallersHoldCannotChange() {
    fields()
        .that()
        .areDeclaredInClassesThat(describe("callers hold", InvariantsTest::isHeldByCallers))
        .should()
        .beFinal()
        .check(Production.CLASSES);
  }

  /** Public with something to call on it; a builder is meant to change. */
  private static boolean isHeldByCallers(JavaClass type) {
    return isVisible(type)
        && !type.getSimpleName().equals("Builder")
        && type.getMethods().stream()
            .map(JavaMethod::getModifiers)
            .anyMatch(m -> m.contains(JavaModifier.PUBLIC) && !m.contains(JavaModifier.STATIC));
  }

  /** Ours and Java's own; no parser's, and none that a caller cannot name. */
  @Test
  void publicSignaturesShowOurTypesOnly() {
    Set<String> shown = new TreeSet<>();
    for (JavaClass type : Production.CLASSES) {
      if (isVisible(type)) {
        type.getCodeUnits().stream()
            .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
            .forEach(unit -> foreign(unit).forEach(t -> shown.add(unit.getFullName() + ": " + t)));
        type.getAllRawSuperclasses().stream()
            .filter(parent -> !isOurs(parent))
            .forEach(parent -> shown.add(type.getName() + " extends " + parent.getName()));
      }
    }
    assertEquals(Set.of(), shown);
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(InvariantsTest::isVisible).orElse(true);
  }

  private static List<String> foreign(JavaCodeUnit unit) {
    Stream<JavaType> parameters = unit.getParameterTypes().stream();
    return Stream.concat(parameters, Stream.of(unit.getReturnType()))
        .flatMap(t -> t.getAllInvolvedRawTypes().stream())
        .filter(t -> !isOurs(t))
        .map(JavaClass::getName)
        .toList();
  }

  private static boolean isOurs(JavaClass type) {
    JavaClass base = type.getBaseComponentType();
    boolean ours = base.getPackageName().startsWith("org.quotecheck");
    return ours ? isVisible(base) : base.isPrimitive() || base.getName().startsWith("java.");
  }
}
