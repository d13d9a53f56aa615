#include "tests/fuzz/Fuzz.h"

#include <QDir>
#include <QFile>

#include <cstdio>

/// Runs the target over every file of the folders given, and over every prefix of the short ones.
int main(int argc, char **argv)
{
    constexpr qsizetype shortFile = 400;
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QString::fromLocal8Bit(argv[i]));
        const QStringList names = folder.entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray content = file.readAll();
            for (qsizetype size = content.size() <= shortFile ? 0 : content.size(); size <= content.size(); ++size)
                LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(content.constData()), size_t(size));
            ++files;
        }
    }
    std::printf("%d files\n", files);
    return files > 0 ? 0 : 1;
}
