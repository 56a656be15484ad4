import java.nio.file.Files
import java.nio.file.Path

// A link to nothing cannot be read, not even by a privileged user.
Files.createSymbolicLink(new File(basedir, 'content/gone.txt').toPath(), Path.of('nowhere.txt'))
new File(basedir, 'content/photo.md').bytes = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0xFF, 0xFE] as byte[]
new File(basedir, 'content/harvest.txt').bytes =
    'Late harvest\n\n"The barley stood two weeks longer than last year," said Ren\u00e9 Holm.\n'.getBytes('ISO-8859-1')
return true
