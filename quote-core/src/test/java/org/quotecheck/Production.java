package org.quotecheck;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The classes we ship, as tests about code see them. */
final class Production {
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.quotecheck");

  private Production() {}

  /** Every package that has a class. */
  static List<JavaPackage> packages() {
    return CLASSES.stream().map(JavaClass::getPackage).distinct().toList();
  }
}
