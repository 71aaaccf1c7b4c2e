import { OfficeSpreadsheets } from '@diemcau/papers';
import { type Database, TypeormPointImports } from '@diemcau/persistence';
import {
  BridgePoints,
  Clock,
  Ids,
  ImportMatching,
  PointExports,
  PointImportApply,
  PointImportQueries,
  PointImports,
  PointUploads,
  Spreadsheets,
  UnitQueries,
} from '@diemcau/runtime';
import { Module } from '@nestjs/common';
import { BridgePointsModule } from '../bridge-points/bridge-points.module.js';
import { DATABASE } from '../platform/database/database.provider.js';
import { UnitsModule } from '../units/units.module.js';
import { PointExportsController } from './point-exports.controller.js';
import { PointImportsController } from './point-imports.controller.js';

/** Points from and to spreadsheets. */
@Module({
  imports: [UnitsModule, BridgePointsModule],
  controllers: [PointImportsController, PointExportsController],
  providers: [
    { provide: Spreadsheets, useClass: OfficeSpreadsheets },
    {
      provide: PointImports,
      inject: [DATABASE],
      useFactory: (database: Database) => new TypeormPointImports(database),
    },
    {
      provide: ImportMatching,
      inject: [BridgePoints, UnitQueries],
      useFactory: (points: BridgePoints, units: UnitQueries) => new ImportMatching(points, units),
    },
    {
      provide: PointUploads,
      inject: [PointImports, Spreadsheets, ImportMatching, UnitQueries, Ids, Clock],
      useFactory: (...[imports, spreadsheets, matching, units, ids, clock]: UploadNeeds) =>
        new PointUploads({ imports, spreadsheets, matching, units, ids, clock }),
    },
    {
      provide: PointImportQueries,
      inject: [PointImports, Spreadsheets],
      useFactory: (imports: PointImports, spreadsheets: Spreadsheets) => new PointImportQueries(imports, spreadsheets),
    },
    {
      provide: PointImportApply,
      inject: [PointImports, ImportMatching, Ids, Clock],
      useFactory: (...parts: ConstructorParameters<typeof PointImportApply>) => new PointImportApply(...parts),
    },
    {
      provide: PointExports,
      inject: [BridgePoints, UnitQueries, Spreadsheets],
      useFactory: (...parts: ConstructorParameters<typeof PointExports>) => new PointExports(...parts),
    },
  ],
})
export class PointImportsModule {}

type UploadNeeds = [PointImports, Spreadsheets, ImportMatching, UnitQueries, Ids, Clock];
